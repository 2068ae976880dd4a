"""The checker "Bolehkah saya …?": a static page that asks the law in the browser."""
