"""Views: frozen values ready for display, made from the model by pure functions."""
