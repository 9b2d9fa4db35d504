// G9. Practices: which lock when you must wait.
//
// Default: `std::sync::Mutex`, let go before the `.await`. It is the fastest, and nobody blocks for long.
// Only where one task really must keep others out while it waits: `tokio::sync::Mutex`. Its `lock()` is a
// future too, so a task that wants the lock parks instead of blocking the thread.
//
// Run it: cargo run --bin g09_4_async_mutex

use std::sync::Mutex;
use std::time::Duration;
use tokio::time::sleep;

async fn count_visit(visits: &Mutex<u32>) -> u32 {
    let visit = {
        let mut guard = visits.lock().unwrap();
        *guard += 1;
        *guard
    };
    sleep(Duration::from_millis(10)).await;
    visit
}

/// Two lines that belong together: no other task's line may come between them.
async fn write_pair(page: &tokio::sync::Mutex<Vec<String>>, writer: &str) {
    let mut page = page.lock().await;
    page.push(format!("{writer}: first line"));
    sleep(Duration::from_millis(10)).await;
    page.push(format!("{writer}: second line"));
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let visits = Mutex::new(0);
    let (first, second) = tokio::join!(count_visit(&visits), count_visit(&visits));
    println!("visits {first} and {second}");

    let page = tokio::sync::Mutex::new(Vec::new());
    tokio::join!(write_pair(&page, "Ada"), write_pair(&page, "Grace"));
    println!("{}", page.into_inner().join("\n"));
}
