/// The words for kinds of quota.
enum KindWords {
  /// The canonical kind that a word stands for; a kind of nil means that places are meant, but not which.
  struct Kind: Hashable {
    let word: String
    let name: String?
  }

  /// All people of an organ, of whatever kind.
  static let total = "总编制"

  /// Kinds that texts name and the ledger does not have: nobody may take them for another one.
  private static let foreign = [String](
    words: """
      后勤服务事业编制 机关后勤服务事业编制 后勤服务人员事业编制 机关后勤服务人员事业编制 机关后勤事业编制 工人事业编制
      执法专项编制 综合执法专项编制 行政执法专项编制 群团编制 离退休工作人员编制 离退休人员服务编制 离退休干部服务编制
      离退休干部工作人员编制 离退休人员工作编制 老干部工作人员编制 老干部服务人员编制 老干部服务编制 员额法官控制数 法官员额控制数 法官员额
      员额检察官控制数 检察官员额控制数 检察官员额 财政补贴事业编制 财政适当补助事业编制 财政定额补助事业编制 定额补助事业编制
      国家气象编制 地方气象编制 国家气象系统编制 备案管理人员 控制总量备案管理人员 备案人员额度
      人员总量 人员控制总量 人员控制总数
      """)

  /// Whether the ledger has no such kind.
  static func isForeign(_ name: String) -> Bool { foreign.contains(name) }

  private static let table: [(name: String?, words: String)] = [
    (
      "行政编制",
      """
      行政编制 机关行政编制 党政机关行政编制 行政编 公务员编制 一般行政编制 乡镇行政编制 街道行政编制 行政编制员额
      """
    ),
    ("政法专项编制", "政法专项编制 政法专项编 公安专项编制 政法编制 中央政法专项编制 政法专项行政编制"),
    (
      "工勤编制",
      """
      工勤编制 机关工勤编制 工勤人员编制 机关工勤人员编制 工勤编 行政工勤编制 工勤人员控制数 工勤控制数 机关工勤人员控制数
      后勤服务编制 机关后勤服务编制 后勤服务人员编制 机关后勤服务人员编制 专项事业编制(工勤编) 后勤编制 后勤服务人员控制数
      工勤人员事业编制 工勤事业编制 后勤服务人员数 机关后勤服务人员数 后勤服务人员 机关后勤服务人员
      """
    ),
    (
      "参公事业编制",
      """
      参公事业编制 参公编制 参公管理事业编制 参照公务员法管理事业编制 参照公务员管理事业编制 参照公务员法管理的事业编制
      参照公务员法管理编制 参照公务员法管理事业单位编制 参照公务员管理编制 事业编制(参公) 事业编制(参照公务员法管理) 参公事业编
      参照公务员法管理人员编制 参照公务员法管理的人员编制 参公人员编制 参公管理人员编制
      参照管理编制 参照管理事业编制 参照管理的事业编制 事业编制(参照公务员管理) 事业编制(参公管理) 全额拨款参公编制 全额参公编制 财政全额拨款参公编制 全额拨款参公事业编制
      """
    ),
    ("事业编制", "事业编制 事业单位编制 事业单位人员编制 事业编 事业人员编制 一般事业编制 其他事业编制 普通事业编制 地方事业编制"),
    (
      "全额拨款事业编制",
      """
      全额拨款事业编制 财政全额拨款事业编制 全额事业编制 财政全额事业编制 全额编制 全额事业编 财政补助事业编制 全供事业编制
      财政拨款事业编制 全额预算管理事业编制 全额预算事业编制 全额拨款编制 全额编 全额预算编制 事业编制(全额拨款) 事业编制(财政全额拨款) 事业编制(全额)
      机关后勤服务全额拨款事业编制
      """
    ),
    (
      "差额拨款事业编制",
      """
      差额拨款事业编制 财政差额拨款事业编制 差额事业编制 差额编制 差额补贴事业编制 差额补助事业编制 财政差额补贴事业编制
      财政差额补助事业编制 差额预算管理事业编制 差额拨款编制 差额编 差额事业编 事业编制(差额拨款) 事业编制(差额)
      """
    ),
    ("自收自支事业编制", "自收自支事业编制 自收自支编制 自筹自支事业编制 经费自理事业编制 自筹事业编制 事业编制(自收自支)"),
    (
      "员额",
      """
      员额 备案员额 报备员额 备案制员额 人员控制数 事业控制编制 备案制编制 控制数 员额编制 备案制 备案制人员控制数 备案制人员
      """
    ),
    ("周转编制", "周转编制 事业周转编制 行政周转编制 周转事业编制"),
    ("单列编制", "单列编制 单列行政编制 单列事业编制"),
    ("其他编制", "其他编制 机关其他编制"),
    ("教职工编制", "教职工编制 中小学教职工编制"), ("教师编制", "教师编制"),
    (
      total,
      "总编制 编制总数 编制总额 人员编制总数 人员编制总额 行政事业编制 行政、事业编制 行政事业总编制 行政和事业编制 总行政事业编制 总人员编制 人员总编制"
    ),
    ("行政编制", "总行政编制 行政编制总数 行政编制总额"),
    ("事业编制", "总事业编制 事业编制总数 事业编制总额"),
    (nil, "编制 人员编制 机关编制 机关人员编制 机关职能部门编制"),
  ]

  static let all: [Kind] =
    (table.flatMap { row in
      [String](words: row.words).map { Kind(word: $0, name: row.name) }
    } + foreign.map { Kind(word: $0, name: $0) }).sorted {
      ($1.word.count, $0.word) < ($0.word.count, $1.word)
    }

  static func ending(_ text: String) -> Kind? { all.first { text.hasSuffix($0.word) } }

  static func whole(_ text: String) -> Kind? { all.first { $0.word == text } }

  /// A kind, or a kind without its last word: 行政, 全额.
  static func short(_ text: String) -> Kind? {
    let plain = text.replacing("（", with: "(").replacing("）", with: ")")
    return whole(plain) ?? whole(plain + "编制") ?? whole(plain + "拨款事业编制")
  }

  /// Whether a number of this kind is made up of others.
  static func isSum(_ name: String?) -> Bool {
    name.map { $0 == total || $0.hasPrefix("人员") && isForeign($0) } ?? true
  }
}
