import BianzhiCore
import Foundation

/// The tables of `fixtures/audit-year`, made by rule: an invented city with five districts, 55 rows of
/// leaders of which 48 are due in 2010, and the steps of the 47 whose audits were done that year.
enum AuditYear {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "fixtures/audit-year").path

  static let files: [(name: String, text: String)] =
    [
      ("organs.csv", organs), ("quotas.csv", quotas), ("subjects.csv", subjects),
      ("steps.csv", steps),
    ] + dataDays.map { ("roster-\($0).csv", roster) }
    + offices.flatMap { office in
      [
        ("\(office)-subjects.csv", subjects(leaders(of: office).map(\.leader))),
        ("\(office)-steps.csv", stepHeading + steps(leaders(of: office))),
      ]
    }

  /// The days of the rosters: one lies within each of the audits, which last ten weeks.
  static let dataDays = ["2010-04-05", "2010-06-10", "2010-08-15", "2010-10-20"]

  /// The city, which audits its own departments here, and the districts, which hand up a package each.
  static let offices = ["339900"] + districts.map(\.0)

  /// The leaders of one office's plan, with their numbers in the plan of all.
  static func leaders(of office: String) -> [(number: Int, leader: Leader)] {
    leaders.enumerated().filter { $1.organ.hasPrefix(office) }.map { ($0 + 1, $1) }
  }

  private struct Organ {
    let code, name, superior, category, tier, region: String
  }

  struct Leader {
    let name, organ, organName, post, region: String
    let since: CalendarDay
    var until: CalendarDay?
    var tier = "部门"
    var isDue = true
  }

  private static let districts = [
    ("339910", "漪浦区", "区"), ("339911", "稻陂县", "县"), ("339912", "荻洲县", "县"),
    ("339913", "芦堰市", "市"), ("339914", "柳汀区", "区"),
  ]
  private static let cityOffices = ["财政局", "教育局", "民政局", "水务局", "环境保护局", "规划局", "档案局"]
  private static let departments = ["财政局", "教育局", "民政局", "水务局", "环境保护局", "人事局", "审计局"]

  /// The one whose audit is not done.
  static let outstanding = (organ: "柳汀区民政局", region: "柳汀区")

  private static let allOrgans: [Organ] = {
    var organs = cityOffices.enumerated().map { place, office in
      Organ(
        code: "339900000\(place + 1)00", name: "岚汀市" + office, superior: "",
        category: "政府工作部门", tier: "市级", region: "岚汀市")
    }
    organs.append(
      Organ(
        code: "339900000800", name: "岚汀市青年联合会", superior: "", category: "群团", tier: "市级",
        region: "岚汀市"))
    for (code, name, _) in districts {
      let government = code + "000200"
      organs.append(
        Organ(
          code: code + "000100", name: "中共\(name)委员会", superior: "", category: "党委", tier: "县级",
          region: name))
      organs.append(
        Organ(
          code: government, name: name + "人民政府", superior: "", category: "政府", tier: "县级",
          region: name))
      for (place, office) in departments.enumerated() {
        organs.append(
          Organ(
            code: code + "000\(place + 3)00", name: name + office, superior: government,
            category: "政府工作部门", tier: "县级", region: name))
      }
    }
    return organs
  }()

  /// 甲一, 甲二 … 甲十, 乙一 …
  private static func name(_ number: Int) -> String {
    let (stems, digits) = (Array("甲乙丙丁戊己"), Array("一二三四五六七八九十"))
    return "\(stems[number / 10])\(digits[number % 10])"
  }

  /// Some days after New Year.
  private static func day(_ year: Int, _ days: Int) -> CalendarDay {
    guard let start = CalendarDay(year: year, month: 1, day: 1) else {
      preconditionFailure("no year \(year)")
    }
    return start.adding(days: days)
  }

  /// In the order of the plan: by organ code and post.
  static let leaders: [Leader] = {
    var leaders: [Leader] = []
    let add = { (organ: Organ, post: String, since: CalendarDay) in
      leaders.append(
        Leader(
          name: name(leaders.count), organ: organ.code, organName: organ.name, post: post,
          region: organ.region, since: since))
    }
    for (place, organ) in allOrgans.enumerated() {
      if place < 2 {
        add(organ, "副局长", day(2003, place))
        leaders[leaders.count - 1].isDue = false
      }
      add(organ, post(organ), start(organ, place))
      county(place - 8, &leaders[leaders.count - 1])
      if place == 6 { leaders[leaders.count - 1].until = CalendarDay("2010-09-30") }
      if place == 7 { leaders[leaders.count - 1].isDue = false }
      if organ.category == "党委" || organ.category == "政府" {
        leaders[leaders.count - 1].tier = "县级"
      }
    }
    return leaders
  }()

  private static func post(_ organ: Organ) -> String {
    let sort = districts.first { organ.code.hasPrefix($0.0) }?.2 ?? ""
    switch organ.category {
    case "党委": return sort + "委书记"
    case "政府": return sort + "长"
    case "群团": return "主席"
    default: return "局长"
    }
  }

  /// Over three years for committees and governments, over five for departments.
  private static func start(_ organ: Organ, _ place: Int) -> CalendarDay {
    organ.category == "党委" || organ.category == "政府"
      ? day(2006, place * 7) : day(2004, place * 9)
  }

  /// Of the 45 county organs nine heads have left and four are new.
  private static func county(_ place: Int, _ leader: inout Leader) {
    guard place >= 0 else { return }
    if place % 5 == 2 {
      leader.until = day(2010, 14 + place / 5 * 28)
    } else if [3, 14, 25, 36].contains(place) {
      leader = Leader(
        name: leader.name, organ: leader.organ, organName: leader.organName, post: leader.post,
        region: leader.region, since: day(2009, place), isDue: false)
    }
  }

  private static let organs =
    "机构代码,机构名称,上级机构代码,机构类别,层级,所属地区\n"
    + allOrgans.map {
      "\($0.code),\($0.name),\($0.superior),\($0.category),\($0.tier),\($0.region)\n"
    }.joined()

  private static let subjects = subjects(leaders)

  private static func subjects(_ leaders: [Leader]) -> String {
    "姓名,机构代码,职务,任职日期,离任日期,离任原因,层级\n"
      + leaders.map {
        let until = $0.until?.description ?? ""
        return "\($0.name),\($0.organ),\($0.post),\($0.since),\(until),"
          + "\(until.isEmpty ? "" : "交流"),\($0.tier)\n"
      }.joined()
  }

  /// Five places and two people for each organ.
  private static let quotas =
    "机构代码,编制类型,核定数,批准文号,生效日期\n"
    + allOrgans.map { "\($0.code),行政编制,5,岚编〔2008〕9号,2008-07-01\n" }.joined()

  private static let roster =
    "身份证号,姓名,机构代码,编制类型,人员状态\n"
    + (0..<2 * allOrgans.count).map {
      "\(Sample.person($0)),\(Sample.name($0)),\(allOrgans[$0 / 2].code),行政编制,在岗\n"
    }.joined()

  private static let titles = [
    "审前告知", "动员部署", "个人述职", "民主评议", "个别访谈", "实地查验", "情况汇总", "信息反馈", "整改落实", "跟踪督导",
    "检查验收",
  ]

  /// The rows of the steps of one leader.
  static func steps(of number: Int, from day: CalendarDay) -> String {
    titles.enumerated().map { place, title in
      let person = ["周甲", "吴乙", "郑丙"][number % 3]
      return "P1-\(number),\(place + 1),\(day.adding(days: place * 7)),\(person),\(title)已完成\n"
    }.joined()
  }

  static let stepHeading = "编号,步骤,日期,经办人,情况说明\n"

  private static let steps =
    stepHeading + steps(leaders.enumerated().map { ($0 + 1, $1) })

  /// The steps of those whose audits were done; numbered by their places in this list.
  private static func steps(_ leaders: [(number: Int, leader: Leader)]) -> String {
    leaders.enumerated().filter { $1.leader.isDue && $1.leader.organName != outstanding.organ }
      .map { place, entry in
        let planned = day(2010, 28 + entry.number * 3)
        let start = max(planned, entry.leader.until?.adding(days: 8) ?? planned)
        return steps(of: place + 1, from: start)
      }.joined()
  }
}
