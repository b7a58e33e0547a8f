import { isLoopback, Settings } from '@kontaktpost/config';
import { SignIn, SignOut, sessionCookie, sessionToken } from '@kontaktpost/identity';
import { InvalidInput } from '@kontaktpost/kernel';
import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';

const LONGEST = 1000;

/** Sign-in by password, and sign-out. */
@Controller('auth')
export class SignInController {
  constructor(
    private readonly signIn: SignIn,
    private readonly signOut: SignOut,
    private readonly settings: Settings,
  ) {}

  @Post('sign-in')
  @HttpCode(200)
  async in(
    @Body() body: unknown,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<{ id: string; name: string }> {
    const { email, password } = (body ?? {}) as { email?: unknown; password?: unknown };
    const fromLoopback = isLoopback((request.socket.localAddress ?? '').replace('::ffff:', ''));
    const { token, person } = await this.signIn.run({
      email: text('email', email),
      password: text('password', password),
      fromLoopback,
    });
    response.setHeader('set-cookie', sessionCookie(token, { secure: this.secure }));
    return { id: person.id, name: person.name };
  }

  @Post('sign-out')
  @HttpCode(204)
  async out(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    const token = sessionToken(request.headers.cookie);
    if (token !== null) await this.signOut.run(token);
    response.setHeader('set-cookie', sessionCookie(null, { secure: this.secure }));
  }

  private get secure(): boolean {
    return this.settings.PUBLIC_URL?.startsWith('https:') ?? false;
  }
}

function text(field: string, value: unknown): string {
  if (typeof value !== 'string' || value === '' || value.length > LONGEST)
    throw new InvalidInput(
      field,
      'Give the e-mail address and the password as JSON: {"email": "…", "password": "…"}.',
    );
  return value;
}
