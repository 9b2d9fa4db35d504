use std::task::{Context, Poll};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct SignalKind(i32);
impl SignalKind {
    pub const fn interrupt() -> Self;
    pub const fn terminate() -> Self;
    pub const fn hangup() -> Self;
    pub const fn quit() -> Self;
    pub const fn user_defined1() -> Self;
    pub const fn user_defined2() -> Self;
}
pub struct Signal {
    inner: Box<dyn Send + Sync + Unpin>,
}
impl Signal {
    #[pinscope::cancel_safe]
    pub async fn recv(&mut self) -> Option<()>;
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
}
pub fn signal(kind: SignalKind) -> std::io::Result<Signal>;
