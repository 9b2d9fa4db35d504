//! Read through a `Pin`, before and after a test restarts the language server.

use std::pin::Pin;

pub fn read(value: Pin<&u32>) -> u32 {
    *value
}
