// G5. `Unpin` opts out of pinning.
//
// `Unpin` says of a type: "my values don't mind being moved, even after somebody pinned them". The compiler
// gives it to a type when every field has it, so numbers, strings, vectors, boxes and plain structs are `Unpin`.
// Not `Unpin`: what an async function or block returns, `PhantomPinned`, and everything that contains one of them.
// For an `Unpin` type `Pin<&mut T>` is as good as `&mut T`, as this program shows: two pinned numbers swap.
//
// Run it: cargo run --bin g05_unpin_opts_out

use std::mem;
use std::pin::{Pin, pin};

/// Compiles only for types that are `Unpin`: a question asked of the compiler.
fn must_be_unpin<T: Unpin>(name: &str) {
    println!("{name} is Unpin");
}

fn main() {
    let mut first: Pin<&mut i32> = pin!(1);
    let mut second: Pin<&mut i32> = pin!(2);

    // `get_mut` turns a `Pin<&mut T>` into a plain `&mut T`. It exists only where `T: Unpin`.
    mem::swap(first.as_mut().get_mut(), second.as_mut().get_mut());
    println!("first = {first}, second = {second}");

    must_be_unpin::<i32>("i32");
    must_be_unpin::<String>("String");
    // The box is a pointer, and a pointer may move. What it points to is another matter.
    must_be_unpin::<Box<dyn Future<Output = ()>>>("Box<dyn Future>");
}
