"""How cases are gone through: where one stands, what is proposed, what is edited, and what the keys do."""
