// Broken on purpose: a struct is asked to keep a reference to a value that moves into the same struct.
//
// rustc says: error[E0505]
// Pinscope shows: nothing of its own; the borrow checker has the whole story
// Mended in: ../src/bin/g01_moving_is_a_problem.rs

struct Article<'text> {
    text: String,
    title: &'text str,
}

fn main() {
    let text = String::from("Pin: a promise about places");
    let title = &text[..3];

    // `text` moves into the article here. `title` would still point at the place it left.
    let article = Article { text, title };

    println!("{} ({} bytes)", article.title, article.text.len());
}
