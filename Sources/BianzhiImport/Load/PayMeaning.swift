import BianzhiCore

/// What a word beside somebody's pay says of the money: the one place for it. It is judged by its shape, since offices word
/// it as they like: 临聘人员劳务费, 退休一次性补贴, 补发2024年1-3月津贴, 考务费.
///
/// Whatever may be pay and may be none is taken as pay and said, so that nobody is accused by it alone.
enum PayMeaning: Hashable, Sendable {
  /// Pay, or a word that says nothing of it.
  case pay
  /// No pay of somebody in post.
  case other(OtherPay)
  /// A fee, a prize, pay of an earlier time, or pay of somebody who may hold no place.
  case doubtful

  /// A remark (备注) beside a line.
  static func remark(_ text: String) -> PayMeaning { remarks.answer(text, read(remark:)) }

  /// A part of pay (工资项目) that has a line of its own.
  static func item(_ text: String) -> PayMeaning { items.answer(text, read(item:)) }

  private static let remarks = Remembered<PayMeaning>()
  private static let items = Remembered<PayMeaning>()

  private static func read(remark text: String) -> PayMeaning {
    let parts = text.compatibilityForm.filter { !$0.isWhitespace }
      .split { ";；。,，!！、".contains($0) }.map(String.init)
    let read = parts.map(read(part:))
    return read.first { $0 != .pay && $0 != .doubtful } ?? read.first { $0 == .doubtful } ?? .pay
  }

  private static func read(part: String) -> PayMeaning {
    // 含父亲去世慰问金500元 and 扣公积金 tell what is in the pay, and not what it is.
    if MoneyWord.isOfContents(part) { return .pay }
    // 6月退休补发工资 is pay of somebody who was in post.
    if part.holds("工资"), MoneyWord.isEarlier(part) { return .doubtful }
    if MoneyWord.isOfPensioners(part) { return .other(.pensions) }
    let isFee = MoneyWord.isFee(part)
    switch NoteState(part) {
    case .says(.offQuota, _, _):
      return MoneyWord.wasOnce.contains(where: part.holds) ? .doubtful : .other(.offBook)
    case .says, .unclear: break
    case .nothing:
      if OtherPay.saying(of: part) == .other(.pensions), !MoneyWord.isToRetire(part) {
        return .other(.pensions)
      }
    }
    // 劳务费 and 临时补助 are also paid to people in post; 合同制 is also said of people who hold a place.
    if OtherPay.isOfOffBook(part) {
      let isPlain =
        MoneyWord.namesOffBook(part) && !MoneyWord.wasOnce.contains(where: part.holds)
      return isPlain ? .other(.offBook) : .doubtful
    }
    return isFee || MoneyWord.isEarlier(part) ? .doubtful : .pay
  }

  private static func read(item text: String) -> PayMeaning {
    let text = text.compatibilityForm.filter { !$0.isWhitespace }
    if OtherPay.isOfPensions(text) || MoneyWord.isOfPensioners(text) { return .other(.pensions) }
    if MoneyWord.isCost(text) { return .other(.costs) }
    if MoneyWord.isEarlier(text) { return .doubtful }
    return MoneyWord.isWage(text) ? .pay : .doubtful
  }
}
