import Testing

/// What a desk holds beside 40 approved places and the roster of 2010-01-31.
struct PlaceCase: CustomTestStringConvertible {
  let name: String
  var holders = 38
  var tables: [String: String] = [:]
  var rows: [Sample.Row] = []
  var options: [String] = []
  var day = "2010-03-31"
  let status: Int32
  let free: String
  var testDescription: String { name }

  private static let moves = "姓名,身份证号,机构代码,变动类别,变动时间,编制类型,变动原因,批准文号\n"
  private static let plans = "机构代码,编制类型,用编计划数,批准文号,下达日期,有效期至\n"
  private static let waivers = "机构代码,例外事项,编制类型,允许超出数,批准文号,批准机关,有效期至\n"

  private static func move(
    _ serial: Int, _ way: String, _ day: String, kind: String = "行政编制", number: Bool = true
  ) -> String {
    "\(Sample.name(serial)),\(number ? Sample.person(serial) : ""),\(Sample.first),\(way),\(day),\(kind),调动,\n"
  }

  private static func plan(_ people: Int, until: String = "", from: String = "2010-01-10") -> String
  {
    plans + "\(Sample.first),行政编制,\(people),岚编办〔2010〕7号,\(from),\(until)\n"
  }

  private static func quota(_ total: Int, since: String) -> String {
    "机构代码,编制类型,核定数,批准文号,生效日期\n\(Sample.first),行政编制,\(total),岚编〔2010〕9号,\(since)\n"
  }

  private static func row(
    _ serial: Int, kind: String = "行政编制", state: String = "在岗", leftOn: String = "",
    number: String? = nil
  ) -> Sample.Row {
    Sample.Row(serial: serial, kind: kind, state: state, leftOn: leftOn, number: number)
  }

  static let all = [
    PlaceCase(name: "two free, two asked for", status: 0, free: "2"),
    PlaceCase(name: "two free, three asked for", options: ["--people", "3"], status: 1, free: "2"),
    PlaceCase(name: "full", holders: 40, options: ["--people", "1"], status: 1, free: "0"),
    PlaceCase(name: "over", holders: 43, options: ["--people", "1"], status: 1, free: "-3"),
    PlaceCase(
      name: "entered since",
      tables: ["m.csv": moves + move(90, "入编", "2010-02-10")], status: 1, free: "1"),
    PlaceCase(
      name: "entered after the day",
      tables: ["m.csv": moves + move(90, "入编", "2010-04-10")], status: 0, free: "2"),
    PlaceCase(
      name: "on the roster, entered in its month",
      tables: ["m.csv": moves + move(3, "入编", "2010-02")], status: 0, free: "2"),
    PlaceCase(
      name: "left since, also on the day",
      tables: ["m.csv": moves + move(3, "出编", "2010-03-31", kind: "")], options: ["--people", "3"],
      status: 0, free: "3"),
    PlaceCase(
      name: "entered on another kind",
      tables: ["m.csv": moves + move(90, "入编", "2010-02-10", kind: "工勤编制")], status: 0, free: "2"),
    PlaceCase(
      name: "entered, on which day nobody knows",
      tables: ["m.csv": moves + move(90, "入编", "不详")], status: 2, free: "1"),
    PlaceCase(
      name: "entered in the month that the day lies in",
      tables: ["m.csv": moves + move(90, "入编", "2010-03")], day: "2010-03-15", status: 2, free: "1"),
    PlaceCase(
      name: "entered in the month that the day ends",
      tables: ["m.csv": moves + move(90, "入编", "2010-03")], status: 1, free: "1"),
    PlaceCase(
      name: "a roster of the day itself, entries before it",
      tables: ["m.csv": moves + move(90, "入编", "2010-01-10")], day: "2010-01-31", status: 0,
      free: "2"
    ),
    PlaceCase(name: "a plan promises both", tables: ["p.csv": plan(2)], status: 1, free: "0"),
    PlaceCase(
      name: "under the plan", tables: ["p.csv": plan(2)],
      options: ["--people", "2", "--plan", "岚编办[2010]7号"], status: 0, free: "2"),
    PlaceCase(
      name: "more than the plan gives", tables: ["p.csv": plan(1)],
      options: ["--people", "2", "--plan", "岚编办〔2010〕7号"], status: 1, free: "2"),
    PlaceCase(
      name: "a plan that ended before", tables: ["p.csv": plan(2, until: "2010-03-30")], status: 0,
      free: "2"),
    PlaceCase(
      name: "a plan that ends on the day", tables: ["p.csv": plan(2, until: "2010-03-31")],
      status: 1,
      free: "0"),
    PlaceCase(
      name: "a plan of a later day", tables: ["p.csv": plan(2, from: "2010-04-01")], status: 0,
      free: "2"),
    PlaceCase(
      name: "a plan half used",
      tables: ["p.csv": plan(1), "m.csv": moves + move(90, "入编", "2010-02-10")],
      options: ["--people", "1"], status: 0, free: "1"),
    PlaceCase(
      name: "a waiver allows one over", holders: 40,
      tables: ["w.csv": waivers + "\(Sample.first),超编,行政编制,1,岚编〔2010〕3号,岚汀市编委,2010-03-31\n"],
      options: ["--people", "1"], status: 0, free: "1"),
    PlaceCase(
      name: "a waiver that has passed", holders: 40,
      tables: ["w.csv": waivers + "\(Sample.first),超编,行政编制,1,岚编〔2010〕3号,岚汀市编委,2010-03-30\n"],
      options: ["--people", "1"], status: 1, free: "0"),
    PlaceCase(
      name: "kept back", options: ["--people", "2", "--reserve", "1"], status: 1, free: "1"),
    PlaceCase(
      name: "reaches the age by the day", holders: 39,
      rows: [row(80, number: Sample.person(81, born: "19500301"))], options: ["--people", "1"],
      status: 0, free: "1"),
    PlaceCase(
      name: "reaches the age the day after", holders: 39,
      rows: [row(80, number: Sample.person(81, born: "19500401"))], options: ["--people", "1"],
      status: 1, free: "0"),
    PlaceCase(
      name: "past the age for years and still there", holders: 39,
      rows: [row(80, number: Sample.person(81, born: "19450301"))], options: ["--people", "1"],
      status: 1, free: "0"),
    PlaceCase(
      name: "the roster tells a day of leaving", holders: 39,
      rows: [row(80, leftOn: "2010-03-31")], options: ["--people", "1"], status: 0, free: "1"),
    PlaceCase(
      name: "somebody's kind is blank", holders: 38, rows: [row(80, kind: "")], status: 2, free: "1"
    ),
    PlaceCase(
      name: "somebody's kind is blank, and places are enough", holders: 37,
      rows: [row(80, kind: "")], status: 0, free: "2"),
    PlaceCase(
      name: "somebody's state is unknown and decides", holders: 39, rows: [row(80, state: "神游")],
      options: ["--people", "1"], status: 2, free: "0"),
    PlaceCase(
      name: "somebody without a number counts", holders: 38, rows: [row(80, number: "")], status: 1,
      free: "1"),
    PlaceCase(
      name: "another kind, of which nothing is approved", options: ["--kind", "工勤编制"], status: 1,
      free: ""),
    PlaceCase(
      name: "raised in the month that the day lies in", holders: 40,
      tables: ["q.csv": quota(42, since: "2010-03")], day: "2010-03-15", status: 2, free: ""),
    PlaceCase(
      name: "lowered in the month that the day lies in",
      tables: ["q.csv": quota(38, since: "2010-03")], day: "2010-03-15", status: 2, free: ""),
    PlaceCase(
      name: "raised in that month, and enough without it", holders: 37,
      tables: ["q.csv": quota(42, since: "2010-03")], day: "2010-03-15", status: 0, free: "3"),
    PlaceCase(
      name: "raised in a later month", holders: 40,
      tables: ["q.csv": quota(42, since: "2010-04")], day: "2010-03-15", status: 1, free: "0"),
    PlaceCase(name: "the roster is too old", day: "2011-02-02", status: 2, free: ""),
    PlaceCase(name: "the roster is of a later day", day: "2010-01-30", status: 2, free: ""),
  ]
}
