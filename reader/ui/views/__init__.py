"""What the panes show: frozen values ready for display, and pure makers from the model."""
