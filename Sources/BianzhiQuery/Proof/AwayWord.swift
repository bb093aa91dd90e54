/// Words of a remark by which somebody who was away is at something else than the work of the unit.
enum AwayWord {
  private static let words = [
    "经商", "办企业", "开店", "务工", "打工", "创业", "自谋", "陪读", "陪护", "陪同就医", "照顾", "照料", "带孩子", "带娃",
    "在家", "居家", "住院", "养病", "治病", "看病", "就医", "疗养", "休养", "康复", "化疗", "病重", "卧床", "怀孕", "待产", "保胎",
    "留学", "读书", "读研", "读博", "上学", "求学", "深造", "进修", "出国", "出境", "国外", "境外", "外地", "在外", "外出",
    "旷", "未坐班", "不坐班", "做生意", "坐月子", "监视居住", "取保", "羁押", "拘留", "分娩", "瘫痪", "不来", "没来", "不在",
    "未返", "未归", "未到", "未回", "不到", "联系不上", "找不到", "下落", "配合调查", "接受审查", "被审查", "待处理", "二线",
  ]
  private static let over = [
    "返岗", "回岗", "到岗", "上岗", "已回", "归来", "销假", "病愈", "痊愈", "出院", "结业", "毕业",
  ]

  /// Work and where it is done: 财务工作 is no 务工.
  private static let work = [
    "务工作", "康复科", "康复中心", "住院部", "创业园", "创业服务", "创业中心", "读书会", "进修学校", "进修班",
  ]

  static func isSaid(in part: String) -> Bool {
    let bare = work.reduce(part) { $0.replacing($1, with: "") }
    return !isOver(part) && words.contains(where: bare.contains)
  }

  /// Whether it says that somebody is back.
  private static func isOver(_ part: String) -> Bool {
    over.contains(where: part.contains) && !part.contains("未") && !part.contains("不")
  }
}
