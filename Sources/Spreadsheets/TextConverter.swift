import CIconv
import Glibc

/// One direction of `iconv`, which converts strictly and stops at the exact byte.
final class TextConverter {
  /// Why a conversion stopped.
  enum Stop {
    case inputUsed
    case outputFull
    /// The input ends within a character.
    case inputCut
    case badInput
  }

  private let handle: iconv_t

  /// Nil if the system knows no such conversion.
  init?(from source: String, to target: String) {
    guard let handle = iconv_open(target, source), handle != iconv_t(bitPattern: -1) else {
      return nil
    }
    self.handle = handle
  }

  deinit { iconv_close(handle) }

  /// Converts `range` of `input` into `room` of `output`; both shrink from the front by what was done.
  func convert(
    _ input: [UInt8], _ range: inout Range<Int>, into output: inout [UInt8],
    _ room: inout Range<Int>
  ) -> Stop {
    var (inputLeft, outputLeft) = (range.count, room.count)
    precondition(range.upperBound <= input.count && room.upperBound <= output.count)
    let code = input.withUnsafeBytes { source in
      output.withUnsafeMutableBytes { target -> Int32 in
        guard let from = source.baseAddress, let to = target.baseAddress else { return 0 }
        var next: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(mutating: from)
          .advanced(by: range.lowerBound).assumingMemoryBound(to: CChar.self)
        var place: UnsafeMutablePointer<CChar>? =
          to.advanced(by: room.lowerBound).assumingMemoryBound(to: CChar.self)
        let result = iconv(handle, &next, &inputLeft, &place, &outputLeft)
        return result == -1 ? errno : 0
      }
    }
    range = range.upperBound - inputLeft..<range.upperBound
    room = room.upperBound - outputLeft..<room.upperBound
    switch code {
    case 0: return .inputUsed
    case E2BIG: return .outputFull
    case EINVAL: return .inputCut
    default: return .badInput
    }
  }
}
