/// People whom a free text names: 何建国同志因工作需要留任.
struct NamedPeople {
  /// Those of the people known that it names; of 何建国 and 何建, both known, the one that is meant.
  let known: Set<String>
  /// Whether it seems to name somebody else, whom no roster of the organ has.
  let namesStranger: Bool

  /// - Parameter people: names of those who may be meant, without blanks.
  init(_ text: String, among people: Set<String>) {
    let bare = Self.bare(text)
    let strangers = Self.likeNames(in: bare).subtracting(people)
    var (rest, known): (String, Set<String>) = (bare, [])
    // A longer name is looked for first, and what it takes is no other one's.
    let names = Self.stretches(of: bare).intersection(people).union(strangers)
    for name in names.sorted(by: { ($0.count, $0) > ($1.count, $1) }) where rest.contains(name) {
      rest = rest.replacing(name, with: "、")
      if !strangers.contains(name) { known.insert(name) }
    }
    (self.known, namesStranger) = (known, !strangers.isEmpty)
  }

  /// A text or a name without blanks.
  static func bare(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  /// Every stretch of a text that may be somebody's name, without blanks.
  static func stretches(of text: String) -> Set<String> {
    let letters = Array(bare(text))
    var found: Set<String> = []
    for start in letters.indices {
      for end in start + 2..<max(start + 2, min(start + longest, letters.count) + 1) {
        found.insert(String(letters[start..<end]))
      }
    }
    return found
  }

  private static let longest = 20

  // MARK: - Names that nobody knows

  /// What looks like a name, alone or at the end of what stands before a mark or one of the words.
  private static func likeNames(in text: String) -> Set<String> {
    let parted = words.reduce(text) { $0.replacing($1, with: "、") }
    var found: Set<String> = []
    for piece in parted.split(whereSeparator: { !isLetter($0) }).map(Array.init) {
      for count in [4, 3, 2] where piece.count >= count {
        let name = String(piece.suffix(count))
        guard isLikeName(name) else { continue }
        found.insert(name)
        break
      }
    }
    return found
  }

  private static func isLetter(_ letter: Character) -> Bool {
    letter == "·" || letter.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
  }

  /// A surname and one or two letters, none of which is a word's.
  private static func isLikeName(_ text: String) -> Bool {
    let compound = compounds.first { text.hasPrefix($0) }
    let given = text.dropFirst(compound?.count ?? 1)
    guard compound != nil || text.first.map(surnames.contains) == true else { return false }
    return (1...2).contains(given.count) && !given.contains(where: noName.contains)
  }

  /// Longer ones first.
  private static let words = [
    "延迟退休", "暂缓退休", "停薪留职", "工作需要", "留任", "延退", "延聘", "返聘", "退休",
    "高配", "规格", "超配", "离岗", "内退", "退养", "创业", "同志", "先生", "女士", "继续",
    "同意", "批准", "需要", "任职", "到龄", "超龄", "书记", "主任", "局长", "院长", "校长",
    "所长", "站长", "部长", "科长", "处长", "主席", "县长", "市长", "区长", "镇长", "乡长",
    "队长", "馆长",
  ]
  private static let compounds = ["欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐"]
  private static let surnames = Set(
    "王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯董萧曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范石姚谭廖邹熊金陆郝孔崔康毛邱秦江史顾侯"
      + "邵孟龙段雷钱汤尹黎易武乔贺赖龚庞樊殷施洪翟倪严牛温芦季俞章鲁葛韦申尤毕聂焦岳齐庄梅涂祁耿牟卜詹关费纪靳童裴霍尚柴闵骆宁柳甘欧盛高任方安"
  )
  private static let noName = Set(
    "级次期务位部局科处室员长职岗编需要等的内外项目重键急人个年时间度后前上下设技能工事业专层副全何本该此类些名策管教委会单办组府校院所站队镇乡县市区案排面于"
      + "系新质量额融围施装置复问究请未便格场程划用满检热命免"
  )
}
