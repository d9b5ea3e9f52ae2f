"""Reading bar codes and QRs in pictures: zxing-cpp and libzbar, whichever this machine has."""
