// Exercise 3, solved. What `Marker` lost with `PhantomPinned`:
//
// - `Pin::new`: it would leave the owner able to move the marker later. `pin!` and `Box::pin` take the value itself.
// - `get_mut`, and assigning through the pin: a plain `&mut Marker` could be swapped away.
// - Nothing else. It can be read, replaced in place with `set`, and it could move freely until it was pinned.
//
// Run: cargo run --bin e3_solution

use std::marker::PhantomPinned;
use std::pin::pin;

struct Marker {
    id: u32,
    _stays_put: PhantomPinned,
}

fn main() {
    let first = pin!(Marker { id: 1, _stays_put: PhantomPinned });
    let second = pin!(Marker { id: 2, _stays_put: PhantomPinned });

    println!("first is {}, second is {}", first.id, second.id);
}
