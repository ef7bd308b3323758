import Benchmarks
import Learning
import Models
import Testing

@Suite("Memory is predicted from the configuration")
struct MemoryForecastTests {
  private let shape = ModelSize.l.shape()

  @Test("GPT-2 124M: parameters, gradient and two moments are 1.9 GiB")
  func learner() {
    var forecast = MemoryForecast()
    let program = forecast.total
    forecast.add("learner", copies: 4, of: shape)
    let parameters = ParameterLayout(shape, head: .language).parameterCount
    #expect(forecast.total - program >= 16 * parameters)
    #expect(forecast.total - program < 16 * parameters + 1 << 20)
  }

  @Test("the large model fits into 2.7 GiB")
  func large() throws {
    let job = try #require(BenchmarkJob.named("sft-L"))
    #expect(Double(job.forecast(threads: 2).total) / 0x1p30 < 2.7)
  }

  @Test("more threads take more caches, never less")
  func threads() throws {
    let job = try #require(BenchmarkJob.named("generate-S-64"))
    #expect(job.forecast(threads: 1).total <= job.forecast(threads: 2).total)
  }
}
