import BianzhiCore

/// Whether a reason for a change says that somebody came or went: 公务员考录, 退休减员, 调往市水利局.
enum MoveReason {
  /// - Returns: true for who came, false for who went; nil where a text says neither, or both.
  static func isEntry(_ text: String) -> Bool? { known.answer(text, read) }

  private static let known = Remembered<Bool?>()

  private static func read(_ text: String) -> Bool? {
    let word = text.compatibilityForm.filter { !$0.isWhitespace }
    guard (1...20).contains(word.count), !unsure.contains(where: word.holds) else { return nil }
    if word.contains(elsewhere) { return false }
    let leaves =
      exits.contains(where: word.holds) || PersonState(recorded: word)?.isLeft == true
    let comes = entries.contains(where: word.holds)
    return leaves == comes ? nil : comes
  }

  /// What has not happened, or is another thing.
  private static let unsure = ["返聘", "拟", "未", "申请", "取消", "延迟", "暂缓", "增减", "进出", "出入", "原"]
  private static let exits = [
    "退休", "离休", "退职", "减员", "减少", "减编", "减人", "出编", "下编", "离编", "退编", "调出", "调离", "考走", "考出", "考取",
    "辞职", "辞退", "辞去", "辞聘", "离职", "解聘", "解除", "开除", "除名", "死亡", "去世", "亡故", "病故", "病逝", "转出", "划出",
    "核减", "注销", "合同终止", "终止合同",
  ]
  private static let entries = [
    "调入", "考录", "招录", "招聘", "录用", "考入", "新增", "增加", "增员", "增人", "增编", "入编", "进编", "上编", "选调", "引进",
    "安置", "接收", "划入", "转入", "新进", "军转",
  ]
  /// Behind these words stands another unit: 考录到市局, 调往市水利局.
  // Read once; it is only read from, by any thread.
  nonisolated(unsafe) private static let elsewhere =
    #/调往|(?:调|调动|考|考录|录用|招录|招聘|选调|遴选|交流|转任|划转)(?:到|至|往|去)(?!本|我|岗)/#
}
