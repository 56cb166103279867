"""Taking a photo with a camera of this computer."""
