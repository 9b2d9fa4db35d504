//@ edition: 2021
//@ rule: a variable that was ever borrowed stays in the future until its scope ends, even after it was dropped
#![allow(warnings)]

pub struct Ticket(pub u32);
impl Drop for Ticket {
    fn drop(&mut self) {}
}
fn print(ticket: &Ticket) {}
async fn pause() {}

pub async fn check_in() {
    let ticket = Ticket(7);
    print(&ticket);
    drop(ticket);
    pause().await;
}
