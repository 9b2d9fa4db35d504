// Broken on purpose: a future pinned in this function's own stack frame is returned to the caller.
//
// rustc says: error[E0515]
// Pinscope shows: nothing of its own; hover over `pin!` to see where the value lives and for how long
// Mended in: ../src/bin/g06_pin_on_the_stack.rs

use std::pin::{Pin, pin};

async fn answer() -> u32 {
    42
}

// The hidden variable that `pin!` made goes away at the closing brace. `Box::pin` would live on.
fn pinned_for_the_caller<'a>() -> Pin<&'a mut dyn Future<Output = u32>> {
    pin!(answer())
}

fn main() {
    let future = pinned_for_the_caller();
    println!("{} bytes of pointer", size_of_val(&future));
}
