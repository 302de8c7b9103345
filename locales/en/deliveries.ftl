delivery-album-buttons = Please choose a button below about the files just sent.
