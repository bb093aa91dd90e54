import TestSupport

/// The rosters and the pay list of one day: what is so, and how it is written.
struct ProofTables {
  /// A row of a roster.
  private struct Person {
    let serial: Int
    var organ = ProofWalk.first
    var kind = "行政编制"
    var state = "在岗"
    var body = "办公室"
    var post = "科员"
    var rank = "科员"
    var leads = "否"
    var hasNumber = true
    /// Stands in for the serial in the number.
    var numberOf: Int?
    /// Behind the name.
    var mark = ""
    var note = ""

    var line: String {
      let number = hasNumber ? ProofTables.number(numberOf ?? serial) : ""
      return
        "\(number),测试\(serial)\(mark),\(organ),\(kind),\(state),\(body),\(post),\(rank),\(leads),\(note)\n"
    }
  }

  private static let heading = "身份证号,姓名,机构代码,编制类型,人员状态,内设机构,职务,职务层次,是否领导职务,备注\n"

  private var people: [Person]
  private let paid: [Int]
  /// Whose numbers the pay list leaves out; nil where it is not handed in.
  private var unnumbered: Set<Int>? = []
  /// Whose line bears the number of somebody else.
  private var misnumbered: Set<Int> = []

  init(world: ProofWalk.World) {
    let isQuotaRight = world.isQuotaRight
    people = (0..<(isQuotaRight ? 6 : 7)).map { Person(serial: $0) }
    for serial in 0..<4 {
      people[serial].body = ""
      (people[serial].post, people[serial].rank, people[serial].leads) =
        serial == 0 ? ("局长", "正处级", "是") : ("副局长", "副处级", "是")
    }
    if world.right.contains("post.overrun") {
      (people[3].post, people[3].leads) = ("四级调研员", "否")
    }
    if !world.right.contains("organ.unapproved_body") {
      for place in 4..<people.count { people[place].body = "综合科" }
    }
    paid = people.map(\.serial) + (world.right.contains("pay.off_roster") ? [] : [9])
  }

  /// Writes something otherwise than it is.
  mutating func disguise(_ random: inout Random) {
    let last = people.count - 1
    switch random.below(18) {
    case 0: people[last].kind = ["工勤编制", "编外", ""][random.below(3)]
    case 1: people[last].state = ["挂编", "借入"][random.below(2)]
    case 2: people[3].leads = "否"
    case 3: (people[3].post, people[3].rank, people[3].leads) = ("", "", "")
    case 4: (people[3].post, people[3].rank, people[3].leads) = ("干部", "", "否")
    case 5:
      for place in people.indices {
        (people[place].post, people[place].rank, people[place].leads) = ("干部", "", "")
      }
    case 6:
      for place in people.indices where people[place].body == "综合科" {
        people[place].body = ["综合一科", ""][random.below(2)]
      }
    case 7: for place in people.indices { people[place].hasNumber = false }
    case 8: people[last].organ = ProofWalk.second
    case 9:
      (people[last].organ, people[last].hasNumber) = (ProofWalk.second, false)
    case 10: unnumbered = Set(paid)
    case 11: unnumbered = [9]
    case 12: misnumbered = [9]
    default: disguiseInWords(&random)
    }
    if random.once(in: 8) { unnumbered = nil }
  }

  /// Says the same in another cell.
  private mutating func disguiseInWords(_ random: inout Random) {
    let last = people.count - 1
    switch random.below(4) {
    case 0:
      (people[last].organ, people[last].state) = (ProofWalk.second, "借调")
      people[last].note = ["借调到市环境保护局", ""][random.below(2)]
    case 1:
      for place in people.indices where people[place].body == "综合科" {
        (people[place].body, people[place].post) = ("办公室", "综合科科员")
      }
    case 2:
      for place in people.indices where people[place].body == "综合科" { people[place].body = "其他" }
    default:
      (people[last].kind, people[last].numberOf) = ("编外", 77)
      people[last].mark = ["（补）", "同志"][random.below(2)]
    }
  }

  func texts(month: Int32) -> (first: String, second: String, pay: String?) {
    let lines = { (organ: String) in
      people.filter { $0.organ == organ }.map(\.line).joined()
    }
    let others = [50, 51].map { Person(serial: $0, organ: ProofWalk.second).line }.joined()
    let pay = unnumbered.map { unnumbered in
      "身份证号,姓名,发放单位代码,月份,应发金额\n"
        + paid.map { serial in
          let number =
            unnumbered.contains(serial)
            ? "" : Self.number(misnumbered.contains(serial) ? 0 : serial)
          let written = "\(month / 100)-\(month % 100 < 10 ? "0" : "")\(month % 100)"
          return "\(number),测试\(serial),\(ProofWalk.first),\(written),3200\n"
        }.joined()
    }
    return (
      Self.heading + lines(ProofWalk.first), Self.heading + lines(ProofWalk.second) + others, pay
    )
  }

  /// An identity number of the region 3399 with its right check character.
  private static func number(_ serial: Int) -> String {
    let digits = "33990119700101" + String(1000 + serial).suffix(3)
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(digits, weights).reduce(0) { $0 + ($1.0.wholeNumberValue ?? 0) * $1.1 }
    return digits + String(Array("10X98765432")[sum % 11])
  }
}
