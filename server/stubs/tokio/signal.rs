use std::io;

pub mod unix;

#[pinscope::cancel_safe]
pub async fn ctrl_c() -> io::Result<()>;
