// Broken on purpose: an async function awaits itself without a box in between.
//
// rustc says: error[E0733]
// Pinscope shows: nothing of its own; hover over `Box::pin` in the mended file
// Mended in: ../src/bin/g09_1_box_or_borrow_the_pin.rs

// The future of `sum_to(4)` would hold the future of `sum_to(3)`, and so on: a struct that contains itself.
async fn sum_to(number: u32) -> u32 {
    if number == 0 { 0 } else { number + sum_to(number - 1).await }
}

fn main() {
    println!("{}", size_of_val(&sum_to(4)));
}
