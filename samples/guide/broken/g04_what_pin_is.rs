// Broken on purpose: a value is taken out of its `Pin`.
//
// rustc says: error[E0507]
// Pinscope shows: nothing of its own; hover over `Pin` to see what the safe API gives for this pointee
// Mended in: ../src/bin/g04_what_pin_is.rs

use std::marker::PhantomPinned;
use std::pin::Pin;

struct Marker {
    visits: u32,
    _stays_put: PhantomPinned,
}

fn main() {
    let pinned: Pin<Box<Marker>> = Box::pin(Marker { visits: 1, _stays_put: PhantomPinned });

    // The marker would leave its box for a local variable: that is a move.
    let taken_out = *pinned;

    println!("{}", taken_out.visits);
}
