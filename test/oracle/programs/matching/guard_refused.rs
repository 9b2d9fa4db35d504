//@ edition: 2021
//@ rule: where a guard does not hold, only arms that can still match are tried: what the guard borrowed is not kept in the others
#![allow(warnings)]

async fn tick() {}

#[derive(Clone, Copy)]
pub enum Signal { Go(u32), Slow { by: u32 }, Stop }

pub async fn parsed(text: &str) -> u32 {
    match text.parse::<u32>() {
        Ok(number) if number > 3 => number,
        Ok(number) => {
            tick().await;
            number
        }
        Err(error) => {
            tick().await;
            0
        }
    }
}

pub async fn signals(signal: Signal) {
    match signal {
        Signal::Go(speed) if speed > 9 => tick().await,
        Signal::Slow { by } if by > 9 => tick().await,
        Signal::Go(1) => tick().await,
        Signal::Stop => tick().await,
        Signal::Slow { .. } | Signal::Go(_) => tick().await,
    }
}

pub async fn any_value_between(signal: Signal, late: bool) {
    match signal {
        Signal::Go(speed) if speed > 9 => tick().await,
        _ if late => tick().await,
        Signal::Stop => tick().await,
        Signal::Slow { by } => tick().await,
        other => tick().await,
    }
}

pub async fn alternatives(signal: Signal) {
    match &signal {
        Signal::Go(n) if *n > 9 => tick().await,
        Signal::Stop => tick().await,
        Signal::Go(0) | Signal::Slow { .. } => tick().await,
        whole @ Signal::Go(_) => tick().await,
    }
}
