/// What libFuzzer calls with each input it makes.
@_cdecl("LLVMFuzzerTestOneInput")
func testHTML(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  if let fault = FuzzedReader.html.fault(in: Array(UnsafeBufferPointer(start: start, count: count)))
  {
    fatalError(fault)
  }
  return 0
}
