import ArgumentParser
import BianzhiCore

/// A month as somebody typed it: 2024-06, 2024/6, 202406, 2024年6月.
struct TypedMonth: ExpressibleByArgument {
  /// YYYYMM.
  let month: Int32

  init?(argument: String) {
    var text = argument
    let reading = text.withUTF8 { RecordedDate.read(UnsafeRawBufferPointer($0)) }
    guard case .date(let stored) = reading,
      case .month(let month)? = RecordedDate(stored: Int64(stored))
    else { return nil }
    self.month = month
  }
}
