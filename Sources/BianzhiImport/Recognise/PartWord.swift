/// Words that stand in the column of organs and mean a part of the organ above: 其中, 下属事业单位.
enum PartWord {
  static func matches(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count >= 6, bytes.count <= 60, bytes[0] >= 0xE4 else { return false }
    let first = bytes.prefix(3).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    guard bytes[0] > 0xE9 || firsts.contains(first) else { return false }
    let text = String(decoding: bytes, as: UTF8.self).filter {
      !$0.isWhitespace && !"：:（）()".contains($0)
    }
    return text.hasPrefix("其中") || parts.contains(text)
  }

  /// 其 下 所 直 局 委 as their bytes in UTF-8: nearly no cell begins so.
  private static let firsts: [UInt32] = "其下所直局委".map { letter in
    String(letter).utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
  }

  /// Nothing stands before or behind them: 局属事业单位财政监督中心 is an organ.
  private static let parts: Set<String> = Set(
    ["下属", "所属", "直属", "局属", "委属", "下设", "下辖"].flatMap { front in
      ["单位", "事业单位", "各单位", "各事业单位", "机构", "二级单位"].map { front + $0 }
    })
}
