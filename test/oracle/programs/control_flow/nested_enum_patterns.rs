//@ edition: 2021
//@ rule: nested patterns that bind by copy, move and reference
#![allow(warnings)]

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}

pub enum Shape {
    Circle { radius: f32, name: String },
    Polygon(Vec<(f32, f32)>),
    Group(Box<Shape>, Option<String>),
}
pub async fn describe(shape: Shape) -> usize {
    match shape {
        Shape::Circle { radius, .. } if radius > 1.0 => {
            tick().await;
            radius as usize
        }
        Shape::Circle { ref name, .. } => {
            tick().await;
            name.len()
        }
        Shape::Polygon(points) => {
            tick().await;
            points.len()
        }
        Shape::Group(_, Some(label)) => {
            tick().await;
            label.len()
        }
        Shape::Group(inner, None) => {
            tick().await;
            look(&inner);
            0
        }
    }
}
