/// Remarks beside a roster row; some need quoting in a CSV file.
enum Remarks {
  static func next(_ random: inout SplitMix64) -> String {
    switch random.below(2_400) {
    case 0: "档案核对记录：\n出生日期以首次填表为准"
    case 1..<9: "本人称\"已办结\"，原件未见"
    case 9..<20: "先后在水务,农业,统计系统任职"
    case 20..<90: random.pick(plain)
    default: ""
    }
  }

  private static let plain = ["公开遴选进入", "转业安置", "定向培养", "驻村工作队员", "孕产假", "人事代理转入", "学历待认证"]
}
