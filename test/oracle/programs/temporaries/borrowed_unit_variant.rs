//@ edition: 2021
//@ rule: `&mut None` borrows a temporary; `&None` and `&mut []` borrow a constant
#![allow(warnings)]

async fn with<T>(value: T) {}

pub struct Slots {
    first: Option<Option<String>>,
}
pub enum State {
    Idle,
    Named(String),
}
pub struct Alarm;
impl Drop for Alarm {
    fn drop(&mut self) {}
}

pub async fn exclusive() {
    with::<&mut Option<String>>(&mut None).await;
}
pub async fn default_of_a_chain(slots: &mut Slots) {
    with(slots.first.as_mut().unwrap_or(&mut None)).await;
}
pub async fn in_a_variable() {
    let slot: &mut Option<String> = &mut None;
    with(slot).await;
}
pub async fn own_variant() {
    with(&mut State::Idle).await;
}
pub async fn copied_variant() {
    with::<&mut Option<u32>>(&mut None).await;
}
pub async fn unit_struct() {
    with(&mut Alarm).await;
}
pub async fn received_exclusively(text: String) {
    with(None.insert(text)).await;
}

pub async fn shared() {
    with::<&Option<String>>(&None).await;
}
pub async fn shared_default(slot: Option<&Option<String>>) {
    with(slot.unwrap_or(&None)).await;
}
pub async fn shared_in_tuple() {
    with::<&(Option<String>, u32)>(&(None, 1)).await;
}
pub async fn shared_own_variant() {
    with(&State::Idle).await;
}
pub async fn shared_unit_struct() {
    with(&Alarm).await;
}
pub async fn received_shared() {
    with(None::<String>.as_ref()).await;
}
pub async fn empty_array() {
    with::<&mut [String]>(&mut []).await;
}
pub async fn array_of_one() {
    with::<&mut [u32]>(&mut [1]).await;
}
