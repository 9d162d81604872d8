"""The reviewer's page, the digest of what it shows, and the sign-off."""

from pipeline.review.digest import digest
from pipeline.review.page import build_review
from pipeline.review.signoff import fits, load, sign

__all__ = ["build_review", "digest", "fits", "load", "sign"]
