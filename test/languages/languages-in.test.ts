import { describe, expect, it } from 'vitest'
import { languagesIn } from '../../src/languages/languages-in.ts'

function codes(text: string): string[] {
  return languagesIn(text).map(({ code }) => code)
}

describe('languagesIn', () => {
  it.each([
    ['de', 'Das Problem wurde um 10:20 Uhr behoben, das System funktioniert wieder.'],
    ['fr', 'Nous enquêtons sur des erreurs dans le paiement, les équipes sont mobilisées.'],
    ['es', 'El servicio no está disponible para los usuarios.'],
    ['pt', 'O serviço não está disponível para uma parte dos usuários.'],
    ['it', 'Il servizio è stato ripristinato, gli utenti possono accedere.'],
    ['ja', '現在、決済で障害が発生しています。'],
    ['ko', '결제 장애를 조사하고 있습니다.'],
    ['zh', '我们正在调查支付接口的异常。'],
    ['ru', 'Проблема устранена.'],
  ])('tells %s', (code, text) => {
    expect(codes(text)).toContain(code)
    expect(codes(text)).toContain('en')
  })

  it('takes English for English, with names and labels that look like other words', () => {
    const text =
      'The DoS attack on accounts.example.com began at 10:30 EST (IST 21:00). Joana de los Santos ran du and ps aux on the HA node in El Paso.'
    expect(codes(text)).toEqual(['en'])
  })

  it('tells Japanese from Chinese by its own signs', () => {
    expect(codes('障害は解消しました。')).toEqual(['en', 'ja'])
    expect(codes('故障已恢复')).toEqual(['en', 'zh'])
  })

  it('finds a language that begins or ends a long text', () => {
    const filler = 'The queue was drained and the workers were restarted. '.repeat(2000)
    expect(codes(`Die Störung wurde behoben, das System ist wieder da. ${filler}`)).toEqual(['en', 'de'])
    expect(codes(`${filler} Le service a été rétabli dans les délais avec une équipe.`)).toEqual(['en', 'fr'])
  })

  it('takes each language in Latin letters for possible where none tells itself', () => {
    expect(codes('Début : 10:00 UTC')).toEqual(['en', 'de', 'fr', 'es', 'pt', 'it'])
    expect(codes('')).toEqual(['en', 'de', 'fr', 'es', 'pt', 'it'])
    expect(codes('障害 10:00')).toEqual(['en', 'zh'])
  })
})
