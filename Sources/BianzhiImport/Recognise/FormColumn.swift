import BianzhiCore

/// A column of a wide form.
struct FormColumn: Hashable, Sendable {
  let index: Int
  let heading: FormHeading
  /// The column before it of whose number it is a part: 其中：政法专项编制 behind 行政编制.
  var partOf: Int?
  /// A sum of places beside the kinds that make it up: people off quota (编外) are no part of it.
  var isOfPlaces = false
  /// The column of the one kind whose people it counts: in a row without a number there they are on other kinds.
  var kindColumn: Int?
  /// The number of all places beside one of people on 员额, who are no part of it.
  var leavesOutHeadcount = false
  /// Further columns whose numbers are added to its own: 教师 | 工勤 below 教职工编制.
  var addends: [Int] = []
  /// A part that its number holds and that is no kind of its own: 其中：工勤 behind 事业编制.
  var isHeld = false
  /// The number of an institution's people to which 工勤 belongs in rows that tell no places of organs.
  var sortColumn: Int?
  /// A sum over its parts: 合计 beside 工勤 below 行政编制. What it tells beside them is the kind's own.
  var isWhole = false

  /// Whether a column's numbers are its own or are added to them.
  func holds(_ column: Int) -> Bool { index == column || addends.contains(column) }
}
