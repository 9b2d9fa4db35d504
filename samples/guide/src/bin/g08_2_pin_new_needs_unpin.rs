// G8, pitfall 2: `Pin::new` on a value that isn't `Unpin`.
//
// `Pin::new` takes a `&mut` that its owner keeps, and could use to move the value once the pin has ended. That is
// harmless for `Unpin` types only. `pin!` and `Box::pin` take the value itself, so nobody is left who could.
//
// Run it: cargo run --bin g08_2_pin_new_needs_unpin

use std::marker::PhantomPinned;
use std::pin::{Pin, pin};

#[derive(Default)]
struct Marker {
    id: u32,
    _stays_put: PhantomPinned,
}

fn needs_a_pin(marker: Pin<&mut Marker>) -> u32 {
    marker.id
}

fn main() {
    let on_the_stack = pin!(Marker { id: 1, ..Marker::default() });
    println!("on the stack: {}", needs_a_pin(on_the_stack));

    let mut on_the_heap = Box::pin(Marker { id: 2, ..Marker::default() });
    println!("on the heap:  {}", needs_a_pin(on_the_heap.as_mut()));

    // Without `PhantomPinned` a struct of numbers is `Unpin`, and `Pin::new` is the right tool.
    let mut number = 3;
    println!("a number:     {}", Pin::new(&mut number));
}
