// Broken on purpose: a blocking lock is held while two tasks on one thread wait for each other.
//
// rustc says: nothing
// Pinscope shows: lock-across-await
// When run: never ends; Grace's `lock()` blocks the thread that Ada's timer needs to go on
// Mended in: ../src/bin/g09_4_async_mutex.rs

use std::sync::Mutex;
use std::time::Duration;
use tokio::time::sleep;

async fn write_pair(page: &Mutex<Vec<String>>, writer: &str) {
    let mut page = page.lock().unwrap();
    page.push(format!("{writer}: first line"));
    sleep(Duration::from_millis(10)).await;
    page.push(format!("{writer}: second line"));
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let page = Mutex::new(Vec::new());
    tokio::join!(write_pair(&page, "Ada"), write_pair(&page, "Grace"));
    println!("{}", page.into_inner().unwrap().join("\n"));
}
