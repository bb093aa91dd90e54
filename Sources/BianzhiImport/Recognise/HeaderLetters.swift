import BianzhiCore

/// What is taken out of a header word before it is compared: the number in front of it (3.、三、①), circled numbers
/// behind it, and the difference between traditional and simplified characters.
enum HeaderLetters {
  /// - Parameters:
  ///   - folded: the text in one width, in which a circled number is a plain one.
  ///   - written: the text as it stands.
  static func plain(_ folded: String, of written: String) -> String {
    var text = folded
    if written.unicodeScalars.contains(where: isCircled) {
      let bare = String(String.UnicodeScalarView(written.unicodeScalars.filter { !isCircled($0) }))
      if bare.contains(where: \.isLetter) {
        text = bare.compatibilityForm.lowercased()
      }
    }
    text = withoutNumber(text)
    guard text.unicodeScalars.contains(where: { simplified[$0] != nil }) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { simplified[$0] ?? $0 }))
  }

  /// Common Chinese characters in simplified script, small letters and digits: what stays as it is.
  static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x4E00...0x9FFF: !isTraditional[Int(scalar.value - 0x4E00)]
    case 0x30...0x39, 0x61...0x7A: true
    default: false
    }
  }

  /// ① … ⒇ and the like.
  private static func isCircled(_ scalar: Unicode.Scalar) -> Bool {
    (0x2460...0x249B).contains(scalar.value) || (0x2776...0x2793).contains(scalar.value)
      || (0x3220...0x3229).contains(scalar.value)
  }

  /// Without 3. 3、 (3) 三、 in front of a word.
  private static func withoutNumber(_ text: String) -> String {
    var rest = text.drop(while: \.isWhitespace)
    let isBracketed = rest.first == "("
    if isBracketed { rest = rest.dropFirst() }
    let number = rest.prefix { "0123456789一二三四五六七八九十".contains($0) }
    guard !number.isEmpty, number.count <= 3 else { return text }
    rest = rest.dropFirst(number.count)
    guard let mark = rest.first, isBracketed ? mark == ")" : "、.)".contains(mark) else {
      return text
    }
    rest = rest.dropFirst().drop { $0.isWhitespace || "、.".contains($0) }
    guard let next = rest.first, next.isLetter else { return text }
    return String(rest)
  }

  /// Whether a common Chinese character has an entry in ``simplified``, from U+4E00 on.
  private static let isTraditional: [Bool] = {
    var marks = [Bool](repeating: false, count: 0x5200)
    for scalar in simplified.keys { marks[Int(scalar.value - 0x4E00)] = true }
    return marks
  }()

  /// The characters of header words that are written otherwise in traditional script.
  private static let simplified: [Unicode.Scalar: Unicode.Scalar] = {
    let traditional =
      "單稱編碼機構類別職務證號內設級層數實應發資總檔處備註狀態員時間準領導現學歷黨門際額崗貫責團體規範圍關屬電話開離參進調動變終組織統戶財銀帳賬萬區縣鄉鎮國專業執選擇簽領當從審閱訂轉費補貼獎繳險稅歲齡紀錄錄聯繫報執據狀屆滿參軍復衛傳測驗"
    let plain =
      "单称编码机构类别职务证号内设级层数实应发资总档处备注状态员时间准领导现学历党门际额岗贯责团体规范围关属电话开离参进调动变终组织统户财银帐账万区县乡镇国专业执选择签领当从审阅订转费补贴奖缴险税岁龄纪录录联系报执据状届满参军复卫传测验"
    return Dictionary(zip(traditional.unicodeScalars, plain.unicodeScalars)) { first, _ in first }
  }()
}
