// Broken on purpose: an async function is called and never awaited, as one may do with a Promise.
//
// rustc says: warning[unused_must_use]
// Pinscope shows: nothing of its own; rustc's warning says it all
// When run: prints "good night", and nothing was saved
// Mended in: ../src/bin/g07_unlike_typescript.rs

async fn save(name: &str) {
    println!("saving {name}");
}

fn main() {
    // In TypeScript this line would start the work. Here it builds a future and drops it.
    save("draft");
    println!("good night");
}
