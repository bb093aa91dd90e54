import BianzhiCore
import GRDB

extension PlaceHolders {
  /// The leaders who count in a part, each once.
  init(_ preparation: Preparation, _ list: RosterInForce, post part: String) throws {
    self.init(on: CalendarDay(yyyymmdd: list.day) ?? preparation.setting.asOf)
    let rows = try RawStatement(
      preparation.database,
      """
      SELECT s.staff, s.person, coalesce(s.person_name, ''), s.left_on, s.state_asked <> ''
      FROM staff_on_day s
      JOIN post_part p ON p.organ = s.organ AND p.leads = s.leads AND p.rank = s.rank
        AND p.role = s.role AND p.by_title = s.by_title
      WHERE s.organ = ? AND p.part = ? AND s.counts_post = 1
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
