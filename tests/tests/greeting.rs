//! How somebody is greeted in a letter.

use hallway_core::rules::greeting::greeted;

#[test]
fn a_name_is_greeted_as_it_is_called_and_anything_else_as_it_is_written() {
    let rows = [
        ("Dana Ruiz", "Dana"),
        ("Ms. Dana Ruiz", "Ms. Ruiz"),
        ("Mrs Ana O’Neil", "Mrs O’Neil"),
        ("Ms. Lee", "Ms. Lee"),
        ("Ms. Smith-Jones", "Ms. Smith-Jones"),
        ("Dr. Maria de la Cruz", "Dr. Maria de la Cruz"),
        ("Ms. De Vries", "Ms. De Vries"),
        ("Ms. Van Buren", "Ms. Van Buren"),
        ("Dana", "Dana"),
        ("dana ruiz", "dana ruiz"),
        ("J. Smith", "J. Smith"),
        ("Dana R.", "Dana R."),
        ("Mary Ann Smith", "Mary Ann Smith"),
        ("Front Office", "Front Office"),
        ("Bus Driver", "Bus Driver"),
        ("Room 12", "Room 12"),
        ("the OT", "the OT"),
        ("Coach Brown", "Coach Brown"),
        ("李 Wei", "李 Wei"),
        ("", ""),
    ];
    for (name, wanted) in rows {
        assert_eq!(greeted(name), wanted, "{name:?}");
    }
}
