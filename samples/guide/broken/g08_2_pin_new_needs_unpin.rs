// Broken on purpose: `Pin::new` is asked to pin a value that would then have to stay where it is.
//
// rustc says: error[E0277]
// Pinscope shows: pin-new-not-unpin
// Mended in: ../src/bin/g08_2_pin_new_needs_unpin.rs

use std::marker::PhantomPinned;
use std::pin::Pin;

struct Marker {
    id: u32,
    _stays_put: PhantomPinned,
}

fn needs_a_pin(marker: Pin<&mut Marker>) -> u32 {
    marker.id
}

fn main() {
    let mut marker = Marker { id: 1, _stays_put: PhantomPinned };

    // The borrow ends with this call. Afterwards `marker` could be moved, and the pin's promise with it.
    println!("{}", needs_a_pin(Pin::new(&mut marker)));
}
