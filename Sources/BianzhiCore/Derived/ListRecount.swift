/// What the rows of one list come to, counted anew.
struct ListRecount {
  /// `roster_list.id` or `pay_list.id`
  let list: Int64
  var sum = RosterSum()
  /// Rows in force without a readable identity number.
  var nameless = 0
  /// Whether somebody has two rows in force.
  var repeats = false
}
