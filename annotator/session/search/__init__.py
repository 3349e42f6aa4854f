"""Search with the hit in the middle: queries, hits, the index that makes them quick, and what is done with hits.

- ``query``: the nouns Query, Hit, Found (the last part of an answer), HitGroup
- ``typed.read_query(words) -> Query``: one typed line with filters
- ``searching.search(session, query, limit=None, check=None, asker="") -> Iterator[Hit]``; ``asker`` is the UUID of the
  coder who sees only their own spans unless the query names a coder; left out, every hand layer is looked at
- ``searching.search_job(session, check, query, limit=None, asker="")``: for Background; lists of Hit, at last a Found
- ``indexing.update_index(session, check)``: for Background; parts are Progress(done, total)
- ``ordering``: ``sorted_hits(hits, by)``, ``grouped_hits(hits)``, ``hits_csv(hits, file)``
- ``tag_all``: ``preview_tag_all``, ``tag_all``, ``confirm``, ``reject``
"""
