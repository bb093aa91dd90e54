import BianzhiCore
import GRDB

extension PlaceHolders {
  /// The leaders who count in a part, each once.
  init(_ preparation: Preparation, _ list: RosterInForce, post part: String) throws {
    self.init(on: CalendarDay(yyyymmdd: list.day) ?? preparation.setting.asOf)
    let rows = try RawStatement(
      preparation.database,
      """
      SELECT staff, person, coalesce(person_name, ''), left_on, state_asked <> ''
      FROM post_holder
      WHERE organ = ? AND part = ? AND counts_post = 1
      """)
    rows.bind(list.organ, at: 1)
    rows.bind(part, at: 2)
    while try rows.next() {
      add(
        Holder(name: rows.text(2), leftOn: rows.optionalText(3), staff: rows.integer(0)),
        rows.optionalInteger(1), isAsked: rows.integer(4) == 1)
    }
  }
}
