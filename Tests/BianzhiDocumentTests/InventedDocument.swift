/// A plan made up of clauses in wording that varies, with all that may be read in it.
struct InventedDocument {
  let text: String
  let truth: Set<String>

  init(seed: UInt64) {
    var dice = Dice(seed)
    let organ = dice.pick(["星海市水利局", "云川县教育局", "青石区民政局", "星海市卫生健康委员会", "云川县档案局"])
    let head = organ.hasSuffix("会") ? "主任" : "局长"
    let short = dice.pick([organ, String(organ.dropFirst(2)), ""])
    var truth: Set<String> = []
    var lines = [
      dice.pick(["\(organ)职能配置、内设机构和人员编制规定", "关于核定\(organ)机构编制的通知", "\(organ)主要职责内设机构和人员编制规定"])
    ]
    if dice.isTrue() { lines.append("第一条 为了规范工作，根据〔2019〕\(dice.number(90))号文件，制定本规定，共3个部分。") }
    let bodies = dice.some(of: ["办公室", "政策法规科", "人事科（老干部科）", "规划财务科", "安全监管科", "新能源和可再生能源科", "督查科"])
    lines.append(Self.bodies(bodies, short, &dice))
    truth.insert("\(organ) 内设 \(bodies.count): \(bodies.joined(separator: "|"))")
    let quota = 20 + dice.number(60)
    let parts = dice.isTrue() ? 1 + dice.number(5) : 0
    lines.append(Self.quota(quota, parts, short, &dice))
    let inside = parts > 0 ? "含(离退休干部工作人员编制=\(parts))" : ""
    truth.insert("\(organ) 行政编制=\(quota)\(inside) 本级")
    let deputies = 1 + dice.number(5)
    lines[lines.count - 1] += Self.leaders(head, deputies, &dice)
    truth.insert("\(organ) 正 \(head)=1")
    truth.insert("\(organ) 副 副\(head)=\(deputies)")
    let posts = 10 + dice.number(20)
    lines[lines.count - 1] += dice.pick(["科级领导职数\(posts)名。", "内设机构科级领导职数\(posts)名。"])
    let label = lines[lines.count - 1].contains("内设机构科级") ? "内设机构科级领导职数" : "科级领导职数"
    truth.insert("\(organ) 中层 \(label)=\(posts)")
    if dice.isTrue() {
      let worker = 1 + dice.number(4)
      lines.append(
        dice.pick(["工勤人员编制\(worker)名。", "核定机关工勤编制\(Self.chinese(worker))名。", "后勤服务人员编制\(worker)人。"])
      )
      truth.insert("\(organ) 工勤编制=\(worker)")
    }
    if dice.isTrue() {
      lines.append(dice.pick(["现有在职职工\(quota - 3)人。", "2010年核定行政编制99名。", "服务人员不超过5名。"]))
    }
    (text, self.truth) = (dice.isTrue() ? lines.joined(separator: "\n") : Self.spaced(lines), truth)
  }

  private static func bodies(_ names: [String], _ organ: String, _ dice: inout Dice) -> String {
    let list = names.joined(separator: "、")
    let numbered = zip(1..., names).map { "（\(chinese($0))）\($1)。负责有关工作。" }
    return dice.pick([
      "\(organ)内设\(names.count)个科室：\(list)。", "内设机构\(names.count)个：\(list)。",
      "\(organ)设下列\(chinese(names.count))个内设机构：\n" + numbered.joined(separator: "\n"),
    ])
  }

  private static func quota(_ number: Int, _ part: Int, _ organ: String, _ dice: inout Dice)
    -> String
  {
    let bracket = part > 0 ? "（含离退休干部工作人员编制\(part)名）" : ""
    return dice.pick([
      "\(organ)机关行政编制\(number)名\(bracket)。", "机关行政编制为\(number)名\(bracket)。",
      "核定\(organ)机关行政编制\(chinese(number))名\(bracket)。",
    ])
  }

  private static func leaders(_ head: String, _ deputies: Int, _ dice: inout Dice) -> String {
    dice.pick([
      "设\(head)1名，副\(head)\(deputies)名；", "设\(head)1名、副\(head)\(chinese(deputies))名，",
      "其中：\(head)1名，副\(head)\(deputies)名，", "配备\(head)一名副\(head)\(deputies)名；",
    ])
  }

  /// With blanks where web pages and programs leave them.
  private static func spaced(_ lines: [String]) -> String {
    lines.map { "\u{3000}\u{3000}" + $0.replacing("名", with: " 名") }.joined(separator: "\r\n\n")
      .replacing("\r\n", with: "\n")
  }

  static func chinese(_ number: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    if number < 10 { return digits[number] }
    return (number < 20 ? "" : digits[number / 10]) + "十" + digits[number % 10]
  }
}

/// The same throws for the same seed.
struct Dice {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  /// 0 up to but not including the limit.
  mutating func number(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }

  mutating func isTrue() -> Bool { number(2) == 0 }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(elements.count)] }

  /// At least three of them, in their order.
  mutating func some<Element>(of elements: [Element]) -> [Element] {
    var rest = elements
    while rest.count > 3, isTrue() { rest.remove(at: number(rest.count)) }
    return rest
  }
}
