//@ edition: 2021
//@ rule: and_then, map_err, ok_or_else, unwrap_or_default
#![allow(warnings)]

async fn tick() {}

fn parse(text: &str) -> Result<u32, String> {
    text.parse::<u32>().map_err(|error| error.to_string())
}
pub async fn combine(text: String) -> Result<u32, String> {
    let number = parse(&text).and_then(|number| {
        if number > 0 {
            Ok(number)
        } else {
            Err("zero".to_owned())
        }
    });
    tick().await;
    let number = number?;
    let other = text
        .strip_prefix("x")
        .ok_or_else(|| format!("no prefix in {text}"))?;
    tick().await;
    Ok(number + parse(other).unwrap_or_default())
}
