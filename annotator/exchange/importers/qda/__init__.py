"""REFI-QDA projects (.qdpx), as NVivo, MAXQDA, ATLAS.ti and QualCoder write them."""
