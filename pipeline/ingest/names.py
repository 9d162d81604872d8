"""The elements that the walker knows by name, and what it does with each kind."""

from __future__ import annotations

from pipeline.ingest import ledger as fates
from pipeline.ingest.xml import W14, M, W, tags

PARAGRAPH_PROPERTIES = W + "pPr"
P, TBL, RUN, RUN_PROPERTIES, TEXT = W + "p", W + "tbl", W + "r", W + "rPr", W + "t"
ALT_CHUNK, RUBY = W + "altChunk", W + "ruby"
FIELD_MARK = W + "fldChar"
CHANGES = {W + "del": fates.DELETED, W + "moveFrom": fates.MOVED}
DELETED_LEAVES = {W + "delText", W + "delInstrText"}
BLOCK_WRAPPERS = tags(
    "body sdt sdtContent customXml smartTag ins moveTo del moveFrom docParts docPart"
    " docPartBody comment footnote endnote"
)
INLINE_WRAPPERS = tags(
    "hyperlink ins moveTo del moveFrom sdt sdtContent smartTag customXml bdo dir fldSimple"
) | {W14 + "conflictIns"}
MATHS = {M + "oMath", M + "oMathPara"}
NOTES = {W + "footnoteReference", W + "endnoteReference"}
ANCHORED = {W + "drawing", W + "pict", W + "object"}
