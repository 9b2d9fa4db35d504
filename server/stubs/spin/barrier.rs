use crate::relax::{RelaxStrategy, Spin};

pub struct Barrier<R = Spin> {
    value: R,
}
unsafe impl<R> Send for Barrier<R> {}
unsafe impl<R> Sync for Barrier<R> {}
impl<R: RelaxStrategy> Barrier<R> {
    pub fn wait(&self) -> BarrierWaitResult;
}
impl<R> Barrier<R> {
    pub const fn new(n: usize) -> Self;
}

pub struct BarrierWaitResult {
    value: usize,
}
impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool;
}
