pub mod unix;

#[pinscope::cancel_safe]
pub async fn ctrl_c() -> std::io::Result<()>;
